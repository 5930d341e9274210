import acme.orders.model.Order;
import acme.orders.ui.OrdersWindow;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Order order = new Order();
        OrdersWindow window = new OrdersWindow(order, a[0].equals("y"));
        String[] names = {"Jansen", "", "De Vries", "Bakker", "Visser", "", "Smit"};
        for (int i = 0; i < names.length; i++) {
            order.discountProperty().set(0.05 * i);
            Truth.ended(window.showForm(names[i], 4 * i + 1));
            Thread.sleep(120);
        }
        System.out.println(window.status());
        Truth.report(a[0], Truth.stillHeld(), "forms out of use held by the listeners of their checks");
        System.out.println(order.customerProperty().get());
    }
}
