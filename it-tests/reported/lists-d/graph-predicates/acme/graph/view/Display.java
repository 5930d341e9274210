package acme.graph.view;

import acme.graph.expr.AndPredicate;
import acme.graph.expr.Expression;
import acme.graph.expr.ExpressionListener;
import acme.graph.expr.GroupPredicate;
import acme.graph.expr.VisiblePredicate;
import java.util.List;
import java.util.Map;

/** Draws those items of a visualization that its predicate lets through. */
public class Display {
    protected final AndPredicate m_predicate;
    protected final GroupPredicate m_group;
    private final int[] m_offscreen = new int[128 * 32];
    private int m_repaints;

    public Display(String group) {
        m_group = new GroupPredicate(group);
        m_predicate = new AndPredicate(m_group, VisiblePredicate.TRUE);
        m_predicate.addExpressionListener(new UpdateListener());
    }

    public int draw(List<Map<String, Object>> items) {
        int n = 0;
        for (Map<String, Object> t : items) {
            if (m_predicate.getBoolean(t)) {
                m_offscreen[n++] = t.hashCode();
            }
        }
        return n;
    }

    public void showGroup(String g) {
        m_group.setGroup(g);
    }

    public int repaints() {
        return m_repaints;
    }

    private class UpdateListener implements ExpressionListener {
        @Override
        public void expressionChanged(Expression e) {
            m_repaints++;
        }
    }
}
