package acme.graph.expr;

import java.util.Arrays;

/** Base of expressions; the listeners are kept in a copy-on-write array. */
public abstract class AbstractExpression implements Expression, ExpressionListener {
    private static final ExpressionListener[] NONE = {};
    private ExpressionListener[] listeners = NONE;

    @Override
    public final synchronized void addExpressionListener(ExpressionListener l) {
        for (ExpressionListener e : listeners) {
            if (e == l) {
                return;
            }
        }
        ExpressionListener[] n = Arrays.copyOf(listeners, listeners.length + 1);
        n[listeners.length] = l;
        listeners = n;
        addChildListeners();
    }

    @Override
    public final synchronized void removeExpressionListener(ExpressionListener l) {
        listeners = Arrays.stream(listeners).filter(e -> e != l).toArray(ExpressionListener[]::new);
        if (listeners.length == 0) {
            removeChildListeners();
        }
    }

    protected final boolean hasListeners() {
        return listeners.length > 0;
    }

    public final synchronized void removeAllExpressionListeners() {
        listeners = NONE;
        removeChildListeners();
    }

    protected final void fireExpressionChange() {
        for (ExpressionListener l : listeners) {
            l.expressionChanged(this);
        }
    }

    @Override
    public void expressionChanged(Expression e) {
        fireExpressionChange();
    }

    protected void addChildListeners() {
    }

    protected void removeChildListeners() {
    }
}
