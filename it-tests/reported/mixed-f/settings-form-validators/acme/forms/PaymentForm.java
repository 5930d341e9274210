package acme.forms;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is shown when a payment is entered. Its fields are its own, the limits are those of the application. */
public class PaymentForm {
    public final StringProperty receiver = new SimpleStringProperty("");
    public final IntegerProperty amount = new SimpleIntegerProperty(0);
    private final Validator validator = new Validator();
    private final byte[] pixels = new byte[4096];

    public PaymentForm(AppSettings settings) {
        validator.createCheck()
                .dependsOn("receiver", receiver)
                .withMethod(c -> { if (((String) c.get("receiver")).isBlank()) c.error("receiver is missing"); })
                .immediate();
        validator.createCheck()
                .dependsOn("amount", amount)
                .dependsOn("max", settings.maxAmount)
                .withMethod(this::checkAmount)
                .immediate();
    }

    private void checkAmount(Check.Context c) {
        Integer amt = c.get("amount"), max = c.get("max");
        pixels[amt % pixels.length]++;
        if (amt > max) c.error("more than " + max);
    }

    public boolean submit() { return !validator.containsErrorsProperty().get() && pixels.length > 0; }

    public void hide(boolean clear) {
        if (clear) {
            validator.clear();
        }
    }
}
