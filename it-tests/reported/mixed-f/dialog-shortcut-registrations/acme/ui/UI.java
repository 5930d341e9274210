package acme.ui;

/** The root; a browser tab. */
public class UI extends Component {
    public UI() { attach(); }
}
