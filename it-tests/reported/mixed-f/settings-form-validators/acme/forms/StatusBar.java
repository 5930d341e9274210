package acme.forms;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** There is one, and it stays. */
public class StatusBar {
    private final StringBinding text;
    private int repaints;

    public StatusBar(AppSettings settings) {
        text = Bindings.createStringBinding(() -> settings.currency.get() + " up to " + settings.maxAmount.get(),
                settings.currency, settings.maxAmount);
        text.addListener((obs, old, now) -> repaints++);
        settings.strict.addListener((obs, old, now) -> repaints++);
    }

    public String getText() { return text.get() + " (" + repaints + ")"; }
}
