package obs.target;

import java.util.Vector;

public class TelescopePos {
    private transient Vector<TelescopePosWatcher> _watchers;
    private final String _name;
    private double _ra, _dec;

    public TelescopePos(String name, double ra, double dec) {
        _name = name;
        _ra = ra;
        _dec = dec;
    }

    public synchronized void addWatcher(TelescopePosWatcher w) {
        if (_watchers == null) _watchers = new Vector<>();
        _watchers.addElement(w);
    }

    public synchronized void deleteWatcher(TelescopePosWatcher w) {
        if (_watchers != null) _watchers.removeElement(w);
    }

    public void setRaDec(double ra, double dec) {
        _ra = ra;
        _dec = dec;
        Vector<TelescopePosWatcher> copy;
        synchronized (this) {
            if (_watchers == null) return;
            copy = new Vector<>(_watchers);
        }
        for (TelescopePosWatcher w : copy) w.telescopePosUpdate(this);
    }

    public String getName() {
        return _name;
    }

    public double getRa() {
        return _ra + _dec * 0;
    }
}
