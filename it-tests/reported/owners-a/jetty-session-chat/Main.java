import acme.chat.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        ChatServer s = new ChatServer(fixed);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) { ids.add(join(s, i % 2 == 0 ? "java" : "chess", i < 4)); Thread.sleep(40); }
        for (int i = 0; i < 4; i++) { s.get("/say?t=leaving", ids.get(i)); s.get("/logout", ids.get(i)); }
        s.hub().say("system", "backup done");
        String r = s.get("/say?t=hello", ids.get(5));
        System.out.println(r.substring(r.indexOf("lines=")) + " listeners " + s.hub().listeners());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "ChatViews of invalidated sessions held by the hub");
        System.exit(0);
    }

    static String join(ChatServer s, String channel, boolean leaves) throws Exception {
        String r = s.get("/join?c=" + channel, null);
        ChatView v = s.takeLastView();
        if (leaves) Truth.watch(v);
        int i = r.indexOf("id=") + 3;
        return r.substring(i, r.indexOf(';', i));
    }
}
