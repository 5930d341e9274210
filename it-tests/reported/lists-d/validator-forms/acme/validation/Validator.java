package acme.validation;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The checks of a form. */
public class Validator {
    private final List<Check> checks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper containsErrors = new ReadOnlyBooleanWrapper();

    public Check createCheck() {
        Check c = new Check();
        checks.add(c);
        c.messageProperty().addListener((o, a, b) -> refresh());
        return c;
    }

    private void refresh() {
        containsErrors.set(checks.stream().anyMatch(c -> !c.messageProperty().get().isEmpty()));
    }

    public ReadOnlyBooleanProperty containsErrorsProperty() {
        return containsErrors.getReadOnlyProperty();
    }

    /** Added with the fix. */
    public void dispose() {
        checks.forEach(Check::release);
        checks.clear();
    }
}
