package acme.orders.validation;

import java.util.ArrayList;
import java.util.List;

public class Validator {
    private final List<Check> checks = new ArrayList<>();
    private final boolean weak;

    public Validator(boolean weak) { this.weak = weak; }

    public Check createCheck() {
        Check c = new Check(weak);
        checks.add(c);
        return c;
    }

    public boolean validate() {
        checks.forEach(Check::recheck);
        return checks.stream().noneMatch(c -> c.failedProperty().get());
    }

    public String messages() {
        StringBuilder b = new StringBuilder();
        checks.forEach(c -> b.append(c.messages()));
        return b.toString();
    }
}
