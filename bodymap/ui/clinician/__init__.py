"""The screens of the clinician and teach modes."""
