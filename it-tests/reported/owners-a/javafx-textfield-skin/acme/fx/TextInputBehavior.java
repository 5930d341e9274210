package acme.fx;

import javafx.beans.InvalidationListener;
import javafx.beans.value.*;

/** Caret and selection handling for one TextInput, replaced when the theme changes. */
public class TextInputBehavior {
    private final TextInput control;
    private final boolean once;
    private final ChangeListener<String> textListener = this::textChanged;
    private final InvalidationListener focusListener = o -> invalidateFocus();
    private int caret;
    private boolean caretVisible;

    public TextInputBehavior(TextInput control, boolean once) {
        this.control = control;
        this.once = once;
        installFocus();
        control.textProperty().addListener(textListener);
        if (!once) installFocus();
    }

    private void installFocus() { control.focusedProperty().addListener(focusListener); }

    private void textChanged(ObservableValue<? extends String> o, String was, String is) { caret = is.length(); }
    private void invalidateFocus() { caretVisible = control.focusedProperty().get(); }

    public void dispose() {
        control.focusedProperty().removeListener(focusListener);
        control.textProperty().removeListener(textListener);
    }

    public String state() { return "caret " + caret + (caretVisible ? " shown" : " hidden"); }
}
