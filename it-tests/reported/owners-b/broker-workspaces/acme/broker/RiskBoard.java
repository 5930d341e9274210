package acme.broker;

import java.util.Observable;
import java.util.Observer;

@SuppressWarnings("deprecation")
public class RiskBoard implements Observer {
    private int n;

    public RiskBoard(Ticker t) { t.addObserver(this); }

    @Override public void update(Observable o, Object arg) { n++; }

    public int seen() { return n; }
}
