package acme.crm;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

public class Customer {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty mail = new SimpleStringProperty("");
    private final IntegerProperty limit = new SimpleIntegerProperty(100);

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty mailProperty() {
        return mail;
    }

    public IntegerProperty limitProperty() {
        return limit;
    }
}
