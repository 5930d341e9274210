import acme.ui.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        ShortcutRegistration.removeDetachListeners = v.equals("y");
        UI ui = new UI();
        Component menu = new Component();
        ui.add(menu);
        int[] searches = {0};
        new ShortcutRegistration(menu, "F3", () -> searches[0]++, ui);          // as long as the tab is open
        ui.addDetachListener(e -> System.out.println("tab closed"));
        Truth truth = new Truth();
        int confirmed = 0;
        for (int i = 0; i < 11; i++) {
            confirmed += ask(ui, truth, i);
            ui.fire(new Component.KeyDownEvent("F3"));
            Thread.sleep(80);
        }
        long alive = truth.alive();
        System.out.println("confirmed " + confirmed + ", searches " + searches[0] + ", key listeners " + ui.listeners(Component.KeyDownEvent.class));
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + alive + " what=closed dialogs held by detach listeners of the UI (" + ui.listeners(Component.DetachEvent.class) + ")");
    }

    private static int ask(UI ui, Truth t, int i) {
        ConfirmDialog d = new ConfirmDialog(ui, "Delete row " + i + "?");
        d.open();
        if (i % 3 != 0) ui.fire(new Component.KeyDownEvent("Enter"));
        ui.fire(new Component.KeyDownEvent("Escape"));
        t.closed(d);
        return d.isConfirmed() ? 1 : 0;
    }
}
