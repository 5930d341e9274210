import acme.invoice.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Office o = new Office();
        RecentMenu m = new RecentMenu(o);
        for (int i = 0; i < 25; i++) {
            fill(o.open(), i);
            if (o.opened() > 3) Truth.gone(o.closeOldest());
            Thread.sleep(50);
        }
        System.out.println(o + ", menu rebuilt " + m.rebuilds());
        Truth.say("y", Truth.stillReachable(), "disposed-invoice-windows");
    }

    static void fill(InvoiceWindow w, int i) throws Exception {
        for (int k = 0; k <= i % 4; k++) w.add("item " + k, k + 1, 9.5 + i);
        w.note("deliver by friday");
    }
}
