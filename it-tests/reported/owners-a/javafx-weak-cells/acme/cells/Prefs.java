package acme.cells;

import javafx.beans.property.*;
import javafx.collections.*;

public class Prefs {
    public final DoubleProperty zoom = new SimpleDoubleProperty(1);
    public final StringProperty locale = new SimpleStringProperty("en");
    public final ObservableList<String> rows = FXCollections.observableArrayList();
    private int relocalised;
    public Prefs() { locale.addListener((o, a, b) -> relocalised++); }
    public int relocalised() { return relocalised; }
}
