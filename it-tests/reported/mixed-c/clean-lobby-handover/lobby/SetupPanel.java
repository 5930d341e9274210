package lobby;

import java.util.LinkedHashSet;
import java.util.Set;

public class SetupPanel {
    public interface SetupPanelObserver {
        void notifyObserver(SetupPanel p);
    }

    private final Set<SetupPanelObserver> listeners = new LinkedHashSet<>();
    private final Model model;
    private final Runnable onModel = this::fire;
    private int players;

    public SetupPanel(Model model) {
        this.model = model;
        model.observe(onModel);
    }

    public void addObserver(SetupPanelObserver o) {
        listeners.add(o);
    }

    public void removeObserver(SetupPanelObserver o) {
        listeners.remove(o);
    }

    private void fire() {
        players++;
        for (SetupPanelObserver o : listeners) o.notifyObserver(this);
    }

    public void cancel() {
        model.stopObserving(onModel);
    }

    public int players() {
        return players;
    }
}
