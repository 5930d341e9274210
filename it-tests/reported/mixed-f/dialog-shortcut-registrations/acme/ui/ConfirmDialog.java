package acme.ui;

/** Asks before something is deleted; Enter confirms, Escape closes. */
public class ConfirmDialog extends Component {
    private final UI ui;
    private final String text;
    private final StringBuilder markup = new StringBuilder();
    private int confirmed;

    public ConfirmDialog(UI ui, String text) {
        this.ui = ui;
        this.text = text;
        for (int i = 0; i < 100; i++) markup.append("<div>").append(text).append("</div>");
        new ShortcutRegistration(this, "Enter", () -> confirmed++, ui);
        new ShortcutRegistration(this, "Escape", this::close, ui);
    }

    public void open() { ui.add(this); }
    public void close() { ui.remove(this); }
    public boolean isConfirmed() { return confirmed > 0 && text != null; }
}
