package acme.issues;

import ca.odell.glazedlists.FilterList;
import ca.odell.glazedlists.matchers.Matcher;
import ca.odell.glazedlists.swing.JEventListPanel;
import javax.swing.JPanel;

/** Content of the "most urgent" dialog. */
public class IssueDialog {
    private final JPanel content = new JPanel();
    private final FilterList<Issue> urgent;
    private final JEventListPanel<Issue> panel;

    public IssueDialog(IssueModel model, int priority) {
        Matcher<Issue> matcher = i -> i.priority() <= priority;
        urgent = new FilterList<>(model.getIssues(), matcher);
        panel = new JEventListPanel<>(urgent, new IssueFormat());
        content.add(panel);
    }

    public JEventListPanel<Issue> getPanel() {
        return panel;
    }

    public int shown() {
        return panel.getComponentCount() / 2;
    }

    public void dispose() {
        panel.dispose();
        urgent.dispose();
        content.removeAll();
    }
}
