import acme.pony.core.EventBus;
import acme.pony.trade.AuditTrail;
import acme.pony.trade.OrderTicket;

public class Main {
    static EventBus session = new EventBus();
    static OrderTicket docked;

    public static void main(String[] a) throws Exception {
        AuditTrail audit = new AuditTrail(session);
        docked = new OrderTicket(session, "EURUSD");
        String[] pairs = {"GBPUSD", "USDJPY", "EURCHF"};
        for (int i = 0; i < 12; i++) {
            OrderTicket t = Truth.watch(new OrderTicket(session, pairs[i % 3]));
            t.press(4);
            docked.press(1);
            if (i % 4 == 0) {
                System.out.println(t.show());
            }
            Thread.sleep(70);
            t.onClose(a[0].equals("y"));
        }
        System.out.println("audit " + audit);
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + 2 * Truth.live()
                + " what=click handlers of closed order tickets in the session bus");
        System.out.println(docked.show() + " " + audit);
    }
}
