import acme.tenancy.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        TenantManager m = new TenantManager(fixed);
        for (String t : new String[]{"north", "south", "east", "west", "centre", "coast"}) { open(m, t); m.rate("EUR", 1 + Math.random()); Thread.sleep(40); }
        m.close("south");
        m.rate("USD", 1.1);
        m.close("east");
        m.close("west");
        m.close("coast");
        m.rate("CHF", 0.9);
        for (String n : m.names()) System.out.println(m.board(n).describe());
        System.out.println("audited " + m.audited());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "PriceBoard listeners of closed tenant contexts in the root context");
    }

    static void open(TenantManager m, String t) {
        PriceBoard b = m.open(t);
        if (!t.equals("north") && !t.equals("centre")) Truth.watch(b);
    }
}
