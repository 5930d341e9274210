package acme.crm;

import acme.validation.Validator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Edits a customer of the list; opened and closed many times. */
public class CustomerForm {
    private final Validator validator = new Validator();
    private final StringProperty title = new SimpleStringProperty();
    private final boolean disposeValidator;

    public CustomerForm(Customer c, boolean disposeValidator) {
        this.disposeValidator = disposeValidator;
        title.bind(c.nameProperty().concat(" - edit")); // weak by itself
        validator.createCheck()
                .dependsOn("name", c.nameProperty())
                .withMethod(k -> {
                    String n = k.get("name");
                    if (n.isBlank()) {
                        k.error("name missing");
                    }
                }).immediate();
        validator.createCheck()
                .dependsOn("mail", c.mailProperty())
                .dependsOn("limit", c.limitProperty())
                .withMethod(k -> {
                    int l = k.<Number>get("limit").intValue();
                    String m = k.get("mail");
                    if (l > 1000 && !m.contains("@")) {
                        k.error("a mail address is needed with a limit of " + l);
                    }
                }).immediate();
    }

    public boolean ok() {
        return !validator.containsErrorsProperty().get();
    }

    public void close() {
        title.unbind();
        if (disposeValidator) {
            validator.dispose();
        }
    }

    public String title() {
        return title.get();
    }
}
