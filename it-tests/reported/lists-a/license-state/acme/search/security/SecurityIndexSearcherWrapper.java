package acme.search.security;

import acme.search.license.XPackLicenseState;

public class SecurityIndexSearcherWrapper implements AutoCloseable {
    private final XPackLicenseState state;
    private final Runnable onLicence = new Runnable() {
        @Override
        public void run() {
            wrap = state.isAuthAllowed();
        }
    };
    private boolean wrap;

    public SecurityIndexSearcherWrapper(XPackLicenseState state) {
        this.state = state;
        state.addListener(onLicence);
    }

    public boolean wraps() {
        return wrap;
    }

    @Override
    public void close() {
        state.removeListener(onLicence);
    }
}
