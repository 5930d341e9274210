package acme.fx;

import javafx.beans.property.*;

public class TextInput {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty focused = new SimpleBooleanProperty(this, "focused");
    private final ObjectProperty<TextInputBehavior> skin = new SimpleObjectProperty<>(this, "skin");
    private int edits;

    public TextInput() {
        text.addListener((o, was, is) -> edits++);
        skin.addListener((o, was, is) -> { if (was != null) was.dispose(); });
    }

    public StringProperty textProperty() { return text; }
    public BooleanProperty focusedProperty() { return focused; }
    public ObjectProperty<TextInputBehavior> skinProperty() { return skin; }
    public int edits() { return edits; }
}
