import acme.erp.session.WebSession;
import acme.erp.topic.ReliableTopic;
import acme.erp.topic.ReliableTopicImpl;

public class Main {
    public static void main(String[] a) throws Exception {
        ReliableTopic raw = new ReliableTopic("notices");
        ReliableTopicImpl<String> notices = new ReliableTopicImpl<>(raw, a[0].equals("y"));
        StringBuilder archive = new StringBuilder();
        notices.subscribe(m -> archive.append(m.charAt(0)));
        WebSession admin = new WebSession("admin", notices);
        admin.login();
        for (int i = 0; i < 26; i++) {
            visit(notices, i);
            Thread.sleep(40);
        }
        System.out.println("archive " + archive + ", listeners " + raw.countListeners());
        int left = Truth.alive();
        System.out.println(admin.toString().length() > 10 ? "admin has notices" : "admin has none");
        Truth.print(a[0], left, "WebSessions-after-logout");
    }

    static void visit(ReliableTopicImpl<String> notices, int i) {
        WebSession s = Truth.watch(new WebSession("user" + i, notices));
        s.login();
        if (i % 3 != 0) s.changeRole(i % 2 == 0 ? "buyer" : "seller");
        notices.publish("Batch " + i + " posted");
        if (i % 9 == 0) System.out.println(s);
        s.logout();
    }
}
