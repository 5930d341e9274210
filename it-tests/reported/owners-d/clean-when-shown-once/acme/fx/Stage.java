package acme.fx;

import javafx.beans.property.*;

/** Stands for a window: what can be watched of it without a display. */
public class Stage {
    private final BooleanProperty showing = new SimpleBooleanProperty(this, "showing");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    public BooleanProperty showingProperty() { return showing; }
    public StringProperty titleProperty() { return title; }
}
