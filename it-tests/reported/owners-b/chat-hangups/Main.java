import acme.chat.*;
import java.util.*;
import java.util.concurrent.*;
import net.engio.mbassy.bus.MBassador;

public class Main {
    public static void main(String[] a) throws Exception {
        MBassador<Object> bus = new MBassador<>();
        Moderator mod = new Moderator(bus);
        Transcript tr = new Transcript();
        bus.subscribe(tr);
        List<ChatSession> lurkers = new ArrayList<>();
        for (int i = 0; i < 4; i++) { ChatSession s = new ChatSession("lurker" + i, bus); s.dialIn(); lurkers.add(s); }
        ExecutorService lines = Executors.newFixedThreadPool(4);
        List<Future<?>> fs = new ArrayList<>();
        for (int i = 0; i < 48; i++) { int k = i; fs.add(lines.submit(() -> talk(bus, k))); }
        for (Future<?> f : fs) f.get();
        lines.shutdown();
        System.out.println("shouts " + mod.shouts() + ", transcript " + tr.size() + ", lurker heard " + (lurkers.get(0).heard() > 100));
        Map<?, ?> perListener = (Map<?, ?>) Truth.peek(bus, "subscriptionManager", "subscriptionsPerListener");
        int n = 0;
        for (Object sub : (Object[]) perListener.get(ChatSession.class)) n += ((Collection<?>) Truth.peek(sub, "listeners")).size();
        Truth.say("y", n - lurkers.size(), "sessions-left-on-bus");
        bus.shutdown();
        System.exit(0);
    }

    static void talk(MBassador<Object> bus, int k) {
        ChatSession s = new ChatSession("nick" + k, bus);
        s.dialIn();
        try {
            for (int i = 0; i < 6; i++) { s.say(i == 4 && k % 7 == 3 ? " " : i % 3 == 0 ? "HEY" : "hello " + i); Thread.sleep(15); }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            s.hangUp();
        }
    }
}
