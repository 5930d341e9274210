package notes;

import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.Subscribe;

public class SyncService {
    private int uploads;

    public SyncService() {
        EventBus.getDefault().register(this);
    }

    @Subscribe
    public void upload(NoteSaved e) {
        uploads++;
    }

    public int uploads() {
        return uploads;
    }
}
