import acme.mvc.MvcGroupManager;
import acme.shop.MainController;
import acme.shop.OrderController;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean byHand = a[0].equals("y");
        MvcGroupManager app = new MvcGroupManager();
        MainController main = app.createMVCGroup("main", MainController::new);
        app.createMVCGroup("order-standing", r -> new OrderController(r, "standing order", byHand));
        for (int i = 0; i < 17; i++) {
            editOrder(app, i, byHand);
            Thread.sleep(60);
        }
        System.out.println(main.title());
        Truth.print(a[0], Truth.alive(), "controllers-of-destroyed-MVC-groups");
    }

    static void editOrder(MvcGroupManager app, int i, boolean byHand) {
        String id = "order-" + i;
        OrderController c = Truth.watch(app.createMVCGroup(id, r -> new OrderController(r, "customer " + i, byHand)));
        app.router().publishEvent("StockChanged", 100 - i);
        app.router().publishEvent("RateChanged", 1.0 + i / 100.0);
        app.router().publishEvent("OrderSaved", "customer " + i);
        if (i % 5 == 0) System.out.println(c.summary());
        app.destroyMVCGroup(id);
    }
}
