package acme.editor;

public class StatusBar {
    private String line = "";

    public StatusBar() {
        EditorSettings.getInstance().changes().addPropertyChangeListener("font", e -> line = "font " + e.getNewValue());
    }

    public String line() { return line; }
}
