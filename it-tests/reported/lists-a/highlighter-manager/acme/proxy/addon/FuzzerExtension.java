package acme.proxy.addon;

import acme.proxy.httppanel.HttpPanelTextArea;
import acme.proxy.httppanel.RequestTextArea;
import acme.proxy.httppanel.ResponseTextArea;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** Add-on with tabs that show HTTP messages. */
public class FuzzerExtension {
    private JPanel tab;
    private final List<HttpPanelTextArea> areas = new ArrayList<>();

    public void hook() {
        tab = new JPanel();
        add(new RequestTextArea());
        add(new ResponseTextArea(true));
        add(new ResponseTextArea(false));
    }

    private void add(HttpPanelTextArea area) {
        areas.add(area);
        tab.add(area);
    }

    public List<HttpPanelTextArea> getAreas() {
        return areas;
    }

    public void unload(boolean stopObserving) {
        tab.removeAll();
        if (stopObserving) {
            areas.forEach(HttpPanelTextArea::removeNotifyHighlighter);
        }
        areas.clear();
        tab = null;
    }
}
