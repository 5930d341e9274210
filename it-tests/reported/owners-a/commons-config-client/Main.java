import acme.config.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Gateway g = new Gateway(fixed);
        for (String b : new String[]{"users", "stock", "mail"}) g.set(b + ".timeout", 500);
        use(g, "users", false);
        for (int i = 0; i < 3; i++) { use(g, "stock", true); g.set("stock.timeout", 600 + i); g.rebuild("stock"); Thread.sleep(120); }
        use(g, "mail", true);
        g.retire("mail");
        g.set("users.timeout", 900);
        Thread.sleep(500);
        System.out.println(g.client("stock").call("/items/5"));
        g.clients().forEach(System.out::println);
        System.out.println("audited " + g.audited());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "destroyed HttpClients held by the configuration");
    }

    static void use(Gateway g, String backend, boolean ends) {
        HttpClient c = g.client(backend);
        if (ends) Truth.watch(c);
        c.call("/ping");
    }
}
