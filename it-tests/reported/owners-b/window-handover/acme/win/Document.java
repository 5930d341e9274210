package acme.win;

import java.util.ArrayList;
import java.util.List;

public class Document {
    public interface ChangeListener { void changed(Document d, int rev); }

    private final String name;
    private final List<ChangeListener> listeners = new ArrayList<>();
    private int rev;

    public Document(String name) { this.name = name; }

    public void addChangeListener(ChangeListener l) { listeners.add(l); }
    public void removeChangeListener(ChangeListener l) { listeners.remove(l); }
    public void edit() { rev++; for (ChangeListener l : new ArrayList<>(listeners)) l.changed(this, rev); }
    public int listeners() { return listeners.size(); }
    public String toString() { return name + "@" + rev; }
}
