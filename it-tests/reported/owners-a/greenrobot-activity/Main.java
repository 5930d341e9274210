import acme.app.*;
import org.greenrobot.eventbus.EventBus;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        EventBus bus = EventBus.builder().logNoSubscriberMessages(false).sendNoSubscriberEvent(false).build();
        SyncService sync = new SyncService(bus);
        ActivityStack stack = new ActivityStack();
        stack.startActivity(() -> new InboxActivity(bus, fixed));
        for (int i = 0; i < 8; i++) { visit(stack, bus, fixed, i, sync); Thread.sleep(100); }
        stack.startActivity(() -> new InboxActivity(bus, fixed));
        sync.sync(2);
        System.out.println(stack.depth() + " screens, top " + stack.top().render() + ", delivered " + sync.delivered());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "InboxActivities destroyed by a rotation and still on the bus");
        Thread.sleep(200);
    }

    static void visit(ActivityStack stack, EventBus bus, boolean fixed, int i, SyncService sync) {
        Truth.watch(stack.startActivity(() -> new InboxActivity(bus, fixed)));
        sync.sync(3);
        if (i % 2 == 1) Truth.watch(stack.rotate());
        if (i == 5) Truth.watch(stack.rotate());
        sync.sync(1);
        stack.back();
    }
}
