package acme.order;

import java.beans.*;
import java.util.*;

/** Short-lived source with listeners of its own: both are garbage together. */
public class Order {
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final List<Line> lines = new ArrayList<>();
    private String state = "new";
    private int total;

    public void addPropertyChangeListener(PropertyChangeListener l) { changes.addPropertyChangeListener(l); }
    public void addLine(String sku, int cents) { Line l = new Line(this, sku, cents); lines.add(l); l.attach(); }
    void lineChanged(int delta) { int old = total; total += delta; changes.firePropertyChange("total", old, total); }
    public void advance(String next) { String old = state; state = next; changes.firePropertyChange("state", old, next); }
    public int total() { return total; }

    static class Line implements PropertyChangeListener {
        private final Order order;
        private final String sku;
        private int cents;
        Line(Order o, String sku, int cents) { this.order = o; this.sku = sku; this.cents = cents; }
        void attach() { order.addPropertyChangeListener(this); order.lineChanged(cents); }
        @Override public void propertyChange(PropertyChangeEvent e) { if ("state".equals(e.getPropertyName()) && "cancelled".equals(e.getNewValue())) cents = 0; }
    }
}
