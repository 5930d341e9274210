package acme.app;

import org.greenrobot.eventbus.*;

public class SyncService {
    private final EventBus bus;
    private int delivered;
    public SyncService(EventBus bus) { this.bus = bus; bus.register(this); }
    public void sync(int mails) { for (int i = 0; i < mails; i++) bus.post(new InboxActivity.MailArrived("mail " + i)); bus.post(new InboxActivity.SyncDone(System.nanoTime())); }
    @Subscribe public void count(InboxActivity.MailArrived m) { delivered++; }
    public int delivered() { return delivered; }
}
