package acme.gui;

import java.beans.PropertyChangeListener;

public class Panel {
    private final int id;
    private final int[] pixels = new int[20_000];
    private final PropertyChangeListener repaint = e -> paint(e.getNewValue());
    private int paints;

    public Panel(int id, Theme t) {
        this.id = id;
        WeakListener.attach(repaint, t);
    }

    private void paint(Object theme) { paints++; pixels[paints % pixels.length] = theme.hashCode(); }

    public void dispose() { pixels[0] = -1; }

    public int paints() { return paints; }
}
