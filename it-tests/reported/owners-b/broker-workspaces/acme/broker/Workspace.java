package acme.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Observable;
import java.util.Observer;

@SuppressWarnings("deprecation")
public class Workspace implements Observer {
    private final String user;
    private final Ticker ticker;
    private final List<Object> quotes = new ArrayList<>();
    private Observer chart;
    private int bars;

    Workspace(String user, Ticker ticker) {
        this.user = user;
        this.ticker = ticker;
        ticker.addObserver(this);
    }

    void openChart() {
        chart = new Observer() {
            @Override public void update(Observable o, Object arg) { bars++; }
        };
        ticker.addObserver(chart);
    }

    @Override public void update(Observable o, Object arg) {
        quotes.add(arg);
        if (quotes.size() > 100) quotes.remove(0);
    }

    void saveAndExit(boolean detach) {
        if (detach) {
            ticker.deleteObserver(this);
            ticker.deleteObserver(chart);
        }
        System.out.println(user + " saved " + quotes.size() + " quotes");
        quotes.clear();
    }
}
