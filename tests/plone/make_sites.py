# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sites "classic" and "volto", and each again for every workflow a municipality may have set instead.

Run by `zconsole run zope.conf make_sites.py`, which defines `app`.
"""

import transaction
from AccessControl.SecurityManagement import newSecurityManager
from Products.CMFPlone.factory import addPloneSite

newSecurityManager(None, app.acl_users.getUserById("admin").__of__(app.acl_users))  # noqa: F821

SHARED = dict(setup_content=False, default_language="nl", portal_timezone="Europe/Amsterdam")
BEFORE_DISTRIBUTIONS = ["plone.app.caching:default", "plonetheme.barceloneta:default"]
TITLES = {"classic": "Gemeente Proefstad", "volto": "Gemeente Proefstad (Volto)"}
INSIDERS = ["Manager", "Owner", "Editor", "Reader", "Contributor", "Site Administrator"]
EDITORS = ["Manager", "Owner", "Editor", "Site Administrator"]


def make(name, distribution):
    title = TITLES[distribution]
    try:
        return addPloneSite(app, name, title=title, distribution_name=distribution, **SHARED)  # noqa: F821
    except TypeError:  # Plone 6.0 knows no distributions
        profiles = BEFORE_DISTRIBUTIONS + (["plone.volto:default"] if distribution == "volto" else [])
        return addPloneSite(app, name, title=title, extension_ids=profiles, **SHARED)  # noqa: F821


def own_workflow(tool):
    """A workflow a supplier made: two states, and none of the names that Plone's own have."""
    tool.manage_clone(tool.simple_publication_workflow, "own_workflow")
    workflow = tool.own_workflow
    workflow.states.deleteStates(list(workflow.states.objectIds()))
    workflow.transitions.deleteTransitions(list(workflow.transitions.objectIds()))
    for state, title, to, viewers in (("concept", "Concept", "zet-online", INSIDERS),
                                      ("online", "Online", "haal-eraf", ["Anonymous"])):
        workflow.states.addState(state)
        made = workflow.states[state]
        made.setProperties(title=title, transitions=(to,))
        made.setPermission("View", 0, viewers)
        made.setPermission("Access contents information", 0, viewers)
        made.setPermission("Modify portal content", 0, EDITORS)
    for name, title, to, permission in (("zet-online", "Zet online", "online", "Review portal content"),
                                        ("haal-eraf", "Haal eraf", "concept", "Request review")):
        workflow.transitions.addTransition(name)
        workflow.transitions[name].setProperties(title=title, new_state_id=to, actbox_name=title,
                                                 props={"guard_permissions": permission})
    workflow.states.setInitialState("concept")
    return "own_workflow"


CHAINS = {
    "": None,
    "-none": lambda tool: "",
    "-one-state": lambda tool: "one_state_workflow",
    "-intranet": lambda tool: "intranet_workflow",
    "-own": own_workflow,
}

for ending, chain in CHAINS.items():
    for distribution in TITLES:
        site = make(distribution + ending, distribution)
        if distribution == "classic":
            site.portal_setup.runAllImportStepsFromProfile("profile-plone.restapi:default")
        if chain:
            site.portal_workflow.setDefaultChain(chain(site.portal_workflow))
        # One commit for all sites fails in the indexing queue.
        transaction.commit()
