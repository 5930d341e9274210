package acme.vision;

/** A chest-like window with buttons in its slots. */
public class Gui {
    private final String title;
    private final Button[] buttons;
    private final Subscription[] subscriptions;
    private final String[] rendered;
    private final boolean cancelOverwritten;

    public Gui(String title, int slots, boolean cancelOverwritten) {
        this.title = title;
        this.cancelOverwritten = cancelOverwritten;
        buttons = new Button[slots];
        subscriptions = new Subscription[slots];
        rendered = new String[slots];
    }

    public Gui set(int slot, Button button) {
        if (cancelOverwritten && subscriptions[slot] != null) {
            subscriptions[slot].cancel();
        }
        buttons[slot] = button;
        subscriptions[slot] = button.item().subscribe(item -> render(slot, item));
        return this;
    }

    private void render(int slot, String item) {
        rendered[slot] = item;
    }

    public void click(int slot) {
        buttons[slot].onClick().run();
    }

    public void close() {
        for (int i = 0; i < subscriptions.length; i++) {
            if (subscriptions[i] != null) {
                subscriptions[i].cancel();
                subscriptions[i] = null;
            }
        }
    }

    @Override
    public String toString() {
        return title + " " + String.join(" | ", rendered);
    }
}
