package acme.forms;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Lives as long as the application does. */
public final class AppSettings {
    public final StringProperty currency = new SimpleStringProperty(this, "currency", "EUR");
    public final IntegerProperty maxAmount = new SimpleIntegerProperty(this, "maxAmount", 1000);
    public final BooleanProperty strict = new SimpleBooleanProperty(this, "strict", false);
}
