package acme.broker;

import java.util.Observable;

@SuppressWarnings("deprecation")
public class Ticker extends Observable {
    public void quote(String sym, int cents) {
        setChanged();
        notifyObservers(sym + "=" + cents);
    }
}
