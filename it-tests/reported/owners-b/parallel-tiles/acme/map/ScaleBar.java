package acme.map;

public class ScaleBar {
    private String label = "1:1";

    public void attach(MapView v) { v.addZoomListener(e -> label = "1:" + (1 << ((MapView) e.getSource()).zoom())); }

    public String label() { return label; }
}
