package grid.study;

import grid.net.Network;
import grid.net.NetworkListener;

public class LoadFlow implements NetworkListener {
    private final double[] state = new double[4000];
    private boolean dirty = true;
    private double total;

    public LoadFlow(Network n) {
        n.addListener(this);
    }

    @Override
    public void onUpdate(String id, double before, double after) {
        dirty = true;
        total += after - before;
    }

    public double run() {
        if (dirty) {
            for (int i = 0; i < state.length; i++) state[i] = total * i;
            dirty = false;
        }
        return state[1];
    }
}
