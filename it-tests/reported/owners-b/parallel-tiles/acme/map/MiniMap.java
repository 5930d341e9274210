package acme.map;

public class MiniMap implements MapView.ZoomListener {
    private int redraws;

    public MiniMap(MapView v) { v.addZoomListener(this); }

    @Override public void zoomed(java.util.EventObject e) { redraws++; }

    public int redraws() { return redraws; }
}
