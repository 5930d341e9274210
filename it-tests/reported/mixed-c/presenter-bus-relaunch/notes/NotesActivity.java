package notes;

import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.Subscribe;

public class NotesActivity {
    public final NotesPresenter presenter = new NotesPresenter();
    private final boolean stopDetaches;
    private int toasts;

    public NotesActivity(boolean stopDetaches) {
        this.stopDetaches = stopDetaches;
    }

    public void onCreate() {
        presenter.attach();
    }

    public void onResume() {
        EventBus.getDefault().register(this);
    }

    @Subscribe
    public void toast(NoteSaved e) {
        toasts++;
    }

    public void onPause() {
        EventBus.getDefault().unregister(this);
    }

    public void onDestroy() {
        if (stopDetaches) presenter.detach();
    }

    public String toString() {
        return presenter.shown() + " shown, " + toasts + " toasts";
    }
}
