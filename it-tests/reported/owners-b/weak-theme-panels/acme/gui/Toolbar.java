package acme.gui;

public class Toolbar {
    private String shown;

    public Toolbar(Theme t) { t.addPropertyChangeListener(e -> shown = "theme: " + e.getNewValue()); }

    public String shown() { return shown; }
}
