import acme.orders.OrderDesk;
import acme.orders.OrderWindow;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean tidy = a[0].equals("y");
        OrderDesk desk = new OrderDesk();
        OrderWindow overview = new OrderWindow("overview", desk.selection, tidy);
        for (int day = 0; day < 14; day++) workOn(desk, day, tidy);
        desk.selection.setSelection(3);
        System.out.println(desk.status() + ", overview shows " + overview.shown() + ", clicks " + desk.clicks());
        Truth.print(a[0], Truth.alive(), "closed-OrderWindow-selection-models");
        if (overview.shown() < 0) throw new IllegalStateException();
    }

    static void workOn(OrderDesk desk, int day, boolean tidy) throws InterruptedException {
        OrderWindow w = new OrderWindow("day " + day, desk.selection, tidy);
        Truth.watch(modelOf(w));
        desk.selection.setSelection(day);
        desk.selection.setSelection(day + 5);
        Thread.sleep(60);
        System.out.println("day " + day + ": window saw " + w.shown() + " selections");
        w.close();
    }

    static Object modelOf(OrderWindow w) {
        try {
            return Truth.peek(w, "selectionModel");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
