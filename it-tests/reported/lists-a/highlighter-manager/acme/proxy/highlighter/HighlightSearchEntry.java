package acme.proxy.highlighter;

import java.awt.Color;

public class HighlightSearchEntry {
    private final String token;
    private final Color color;
    private final boolean active;

    public HighlightSearchEntry(String token, Color color, boolean active) {
        this.token = token;
        this.color = color;
        this.active = active;
    }

    public String getToken() {
        return token;
    }

    public Color getColor() {
        return color;
    }

    public boolean isActive() {
        return active;
    }
}
