import cart.stock.Stock;
import cart.web.Sessions;

public class Main {
    public static void main(String[] a) throws Exception {
        Stock stock = new Stock();
        int[] mails = new int[1];
        stock.watch(sku -> mails[0]++);
        Sessions sessions = new Sessions(stock, a[0].equals("x") ? 16 : 10);
        for (int i = 0; i < 120; i++) {
            sessions.of("user-" + (i % 3 == 0 ? i % 5 : i)).put("sku-" + i % 9);
            if (i % 10 == 9) stock.sellOut("sku-" + i % 9);
            Thread.sleep(14);
        }
        long live = sessions.size();
        System.out.println("sessions " + live + ", mails " + mails[0] + ", " + sessions.of("user-0"));
        sessions.size();
        Truth.print(a[0], stock.watchers() - 1 - (int) sessions.size(), "stock watchers of evicted sessions");
    }
}
