package acme.app;

import org.greenrobot.eventbus.*;

public class InboxActivity extends Activity {
    private final EventBus bus;
    private final boolean always;
    private int unread;
    private final SyncIndicator indicator = new SyncIndicator();

    public InboxActivity(EventBus bus, boolean always) { this.bus = bus; this.always = always; }

    @Override protected void onCreate() { super.onCreate(); bus.register(this); }
    @Override protected void onStart() { super.onStart(); bus.register(indicator); }
    @Override protected void onStop() { bus.unregister(indicator); super.onStop(); }

    @Override protected void onDestroy() {
        if (always || !isChangingConfigurations()) bus.unregister(this);
        super.onDestroy();
    }

    @Subscribe public void onMail(MailArrived m) { unread++; }
    @Override public String render() { return "inbox unread=" + unread + " syncs=" + indicator.syncs; }

    public static class SyncIndicator { int syncs; @Subscribe public void on(SyncDone s) { syncs++; } }
    public record MailArrived(String subject) { }
    public record SyncDone(long at) { }
}
