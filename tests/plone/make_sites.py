# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sites "classic" and "volto". Run by `zconsole run zope.conf make_sites.py`, which defines `app`."""

import transaction
from AccessControl.SecurityManagement import newSecurityManager
from Products.CMFPlone.factory import addPloneSite

newSecurityManager(None, app.acl_users.getUserById("admin").__of__(app.acl_users))  # noqa: F821

SHARED = dict(setup_content=False, default_language="nl", portal_timezone="Europe/Amsterdam")
BEFORE_DISTRIBUTIONS = ["plone.app.caching:default", "plonetheme.barceloneta:default"]


def make(name, title):
    try:
        return addPloneSite(app, name, title=title, distribution_name=name, **SHARED)  # noqa: F821
    except TypeError:  # Plone 6.0 knows no distributions
        profiles = BEFORE_DISTRIBUTIONS + (["plone.volto:default"] if name == "volto" else [])
        return addPloneSite(app, name, title=title, extension_ids=profiles, **SHARED)  # noqa: F821


for name, title in (("classic", "Gemeente Proefstad"), ("volto", "Gemeente Proefstad (Volto)")):
    site = make(name, title)
    if name == "classic":
        site.portal_setup.runAllImportStepsFromProfile("profile-plone.restapi:default")
    # One commit for both sites fails in the indexing queue.
    transaction.commit()
