package notes;

import java.util.ArrayList;
import java.util.List;
import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.Subscribe;

public class NotesPresenter {
    private final List<String> shown = new ArrayList<>();

    public void attach() {
        EventBus.getDefault().register(this);
    }

    @Subscribe
    public void onNoteSaved(NoteSaved e) {
        shown.add(e.title);
    }

    public void detach() {
        EventBus.getDefault().unregister(this);
    }

    public int shown() {
        return shown.size();
    }
}
