package acme.forms;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

public class Validator {
    private final List<Check> checks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper containsErrors = new ReadOnlyBooleanWrapper();

    public Check createCheck() {
        Check c = new Check();
        checks.add(c);
        c.messagesProperty().addListener((obs, old, now) ->
                containsErrors.set(checks.stream().anyMatch(k -> !k.messagesProperty().get().isEmpty())));
        return c;
    }

    public ReadOnlyBooleanProperty containsErrorsProperty() { return containsErrors.getReadOnlyProperty(); }

    public void clear() {
        checks.forEach(Check::release);
        checks.clear();
    }
}
